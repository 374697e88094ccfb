export function render({ title, content }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<nav><a href="/papers/">Papers</a> <a href="/authors/">Authors</a> <a href="/topics/">Topics</a></nav>
<main>${content}</main>
</body>
</html>`;
}

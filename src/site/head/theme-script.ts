/** Runs before the first paint, so that a chosen theme never flashes: the only script inside a page. */
export const THEME_SCRIPT =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

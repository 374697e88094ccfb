/** Runs before the first paint, so that the wrong theme never flashes. It is the only inline script. */
export const THEME_SCRIPT =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

// Runs before everything else, from a file because the content security policy allows no script in the page.

// Zod would try whether it may make functions from text; the policy forbids that, and the browser reports it.
globalThis.__zod_globalConfig = { jitless: true };

// Dresses the page before the first paint, so that nobody who chose dark colours is dazzled. Kept by Appearance.
try {
  const look = JSON.parse(localStorage.getItem('trin-look') || '{}');
  const root = document.documentElement;
  if (look.theme === 'light' || look.theme === 'dark') root.dataset.theme = look.theme;
  if (look.textSize === 'large' || look.textSize === 'larger') root.dataset.textSize = look.textSize;
  if (look.locale === 'en') root.lang = 'en';
} catch {
  // Without storage the page follows the computer.
}

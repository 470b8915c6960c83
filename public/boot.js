// Before the first paint: the theme, and whether the address asks for another view than the built page, which must not flash.
(() => {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  if ([...asked.keys()].some((key) => key !== 'theme')) dataset.boot = 'other';
  let theme = asked.get('theme');
  try {
    theme ??= JSON.parse(localStorage.getItem('preferences') ?? '{}').theme;
  } catch {
    // No storage, or not ours: the system's theme holds.
  }
  const system = () =>
    matchMedia('(prefers-contrast: more)').matches
      ? 'contrast'
      : matchMedia('(prefers-color-scheme: dark)').matches
        ? 'dark'
        : 'light';
  dataset.theme = ['light', 'dark', 'contrast'].includes(theme) ? theme : system();
})();

// Before the first paint: an address that asks for another view than the built page must not flash the built one.
if (location.search !== '') document.documentElement.dataset.boot = 'other';

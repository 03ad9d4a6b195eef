// The examples name the site that shows them, so that they can be copied as they are.

for (const place of document.querySelectorAll("[data-origin]")) {
  place.textContent = location.origin;
}

"use strict";

// Shows the descriptions that the page names; the bar at the top switches between them.
window.addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("docs");
  const pages = window.SwaggerUIBundle({
    domNode: place,
    urls: [
      { name: "Newest versions", url: place.dataset.latest },
      { name: "All versions", url: place.dataset.all },
    ],
    presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
    plugins: [window.SwaggerUIBundle.plugins.DownloadUrl],
    layout: "StandaloneLayout",
    deepLinking: true,
    validatorUrl: null,
  });
  if (place.dataset.scope) {
    pages.initOAuth({ scopes: [place.dataset.scope] });
  }
});

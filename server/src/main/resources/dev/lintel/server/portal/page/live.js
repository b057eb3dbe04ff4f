"use strict";

// Reads the page again every five seconds while somebody looks at it, and puts the parts that are
// marked in their place. It stops after ten minutes, so that a forgotten page does not keep a
// session alive. Without scripts, a reload shows the same.
const PAUSE = 5000;
const TIMES = 120;

async function refresh() {
  const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
  if (!answer.ok) {
    return;
  }
  const read = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = read.querySelectorAll("[data-live]");
  document.querySelectorAll("[data-live]").forEach((part, place) => {
    if (fresh[place] && !part.contains(document.activeElement)) {
      part.replaceWith(document.adoptNode(fresh[place]));
    }
  });
}

async function watch() {
  for (let i = 0; i < TIMES; i++) {
    await new Promise((then) => setTimeout(then, PAUSE));
    if (!document.hidden) {
      await refresh().catch(() => {});
    }
  }
}

watch();

// The arrival board: told by a stream that something has changed, it asks for all it shows; without the stream it asks by the clock.
(function () {
  "use strict";

  var POLL = 10000;
  var AT_MOST_EVERY = 1000;
  var poll = null;
  var asked = 0;
  var waiting = null;

  function ask() {
    waiting = null;
    asked = Date.now();
    firesideBoardRefresh();
  }

  // However many come in at once, the board asks once a second at most, and once more after the last.
  function refresh() {
    if (!waiting) { waiting = setTimeout(ask, Math.max(0, asked + AT_MOST_EVERY - Date.now())); }
  }

  function show(isLive) {
    var live = document.getElementById("live");
    var told = isLive ? live.dataset.live : live.dataset.cut;
    if (live.textContent !== told) { live.textContent = told; }
    live.classList.toggle("fs-live-cut", !isLive);
  }

  function open() {
    var source = new EventSource(document.getElementById("live").dataset.stream);
    source.onopen = function () {
      clearInterval(poll);
      poll = null;
      show(true);
      refresh();
    };
    source.onmessage = refresh;
    source.onerror = function () {
      show(false);
      if (!poll) { poll = setInterval(refresh, POLL); }
      // A cut stream is opened again by the browser; a refused one by us.
      if (source.readyState === EventSource.CLOSED) { setTimeout(open, POLL); }
    };
    window.addEventListener("pagehide", function () { source.close(); });
  }

  document.addEventListener("DOMContentLoaded", open);
}());

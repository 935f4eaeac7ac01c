// The arrival board: told by a stream that something has changed, it asks for all it shows; without the stream it asks by the clock.
(function () {
  "use strict";

  var POLL = 10000;
  var AT_MOST_EVERY = 1000;
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

  document.addEventListener("DOMContentLoaded", function () { fireside.listen(refresh, POLL); });
}());

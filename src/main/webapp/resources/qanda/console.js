// The console: by one thumb or by the keyboard alone. What a key does stands in the page's table of keys, and is read from there.
var firesideConsole = (function () {
  "use strict";

  var POLL = 5000;
  var TICK = 1000;
  var chosen = null; // number of the question that is chosen
  var column = [];   // the numbers of its list, so that the next is chosen when it is moved from here
  var wanted = null; // the list whose first question, or last, is to be chosen when it is there
  var moved = null;  // the question that was moved from here last, and in which list it was
  var keys = {};     // what can be done, by key
  var skew = 0;

  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function byId(id) { return document.getElementById(id); }
  function isTyping(element) { return element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName); }
  function isOpen() { return document.querySelector("dialog[open]"); }

  // Questions
  function cards(within) { return all(".co-card", within).filter(function (card) { return card.offsetParent !== null; }); }
  function card() { return chosen && byId("q-" + chosen); }
  function lists() { return all(".co-list").filter(function (list) { return cards(list).length; }); }

  function choose(next, withFocus) {
    if (!next) { return; }
    chosen = next.dataset.question;
    mark();
    if (withFocus) {
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    }
  }

  function mark() {
    var now = card();
    all(".co-card[aria-current]").forEach(function (each) { if (each !== now) { each.removeAttribute("aria-current"); } });
    if (now) {
      now.setAttribute("aria-current", "true");
      column = cards(now.closest(".co-list")).map(function (each) { return each.dataset.question; });
    }
  }

  function nextTo(id, within) {
    var at = within.indexOf(id);
    return within.slice(at + 1).concat(within.slice(0, Math.max(at, 0)).reverse()).map(function (each) { return byId("q-" + each); }).filter(Boolean)[0];
  }

  function listOf(question) { return question && question.closest(".co-list").className; }

  // The question that is chosen stays so wherever it is shown. Who moved it goes on with the one that took its place; whom it was moved
  // away from by somebody else has none chosen, so that no key meets a question that was not looked at.
  // @param isAnswered whether this is what came of the move, and not a refreshing that was on its way
  // @return whether another is chosen now
  function keepChoice(isAnswered) {
    var before = chosen;
    if (moved && moved.id === chosen && listOf(card()) !== moved.list) {
      var next = nextTo(chosen, moved.column);
      chosen = next ? next.dataset.question : null;
    }
    if (isAnswered) { moved = null; }
    mark();
    return chosen !== before;
  }

  function step(by) {
    var now = card();
    var shown = cards();
    if (!now) { choose(chosen && nextTo(chosen, column) || shown[0], true); return; }
    var list = now.closest(".co-list");
    var among = cards(list);
    var page = !among[among.indexOf(now) + by] && list.querySelector(by > 0 ? ".ui-paginator-next" : ".ui-paginator-prev");
    if (page && !page.classList.contains("ui-state-disabled")) {
      wanted = { list: "." + list.className.match(/fs-console-\w+/)[0], isLast: by < 0 };
      page.click();
      return;
    }
    choose(among[among.indexOf(now) + by] || shown[shown.indexOf(now) + by], true);
  }

  function aside(by) {
    var among = lists();
    var now = card() && card().closest(".co-list");
    var next = now ? among[among.indexOf(now) + by] : among[0];
    if (next) { choose(cards(next)[0], true); }
  }

  function can(question, what) { return question && (" " + question.dataset.doable + " ").indexOf(" " + what + " ") >= 0; }

  function goOnFrom(question) { moved = question && question.closest(".co-list") ? { id: question.dataset.question, list: listOf(question), column: column.slice() } : null; }

  function of(question, choice) {
    goOnFrom(question);
    return [{ name: "question", value: question.dataset.question }, { name: "version", value: question.dataset.version }, { name: "choice", value: choice }];
  }

  function put(question, other, before) {
    if (other) { firesideReorder(of(question, "REORDER").concat({ name: "other", value: other.dataset.question }, { name: "before", value: before })); }
  }

  function neighbour(question, by) {
    var among = cards(question.closest(".co-list"));
    return among[among.indexOf(question) + by];
  }

  // What was typed into the form of a move and not sent is there again when its form is: by move and question.
  var drafts = {};
  function saying() { return document.querySelector("#saying [data-of]"); }
  function fields() { return all("textarea, input[type=text], select", saying()).filter(function (field) { return field.id; }); }
  function keepDraft() {
    if (saying()) {
      var draft = drafts[saying().dataset.of] = {};
      fields().forEach(function (field) { draft[field.id] = field.value; });
    }
  }
  function bringDraft() {
    var draft = saying() && drafts[saying().dataset.of];
    if (draft) { fields().forEach(function (field) { if (field.id in draft) { field.value = draft[field.id]; } }); }
  }
  // An answer that was kept, too: it may be taken back. Wording and speaker are begun from how the question stands then.
  var sent = null;
  function forgetDraft() {
    if (sent && !/^ANSWER/.test(sent)) { delete drafts[sent]; }
    sent = null;
  }

  function say(question, move) {
    firesideSay(of(question, move));
    moved = null;
  }
  function make(question, move) { firesideMake(of(question, move)); }

  function list(name) {
    byId("console").dataset.column = /^(ASKED|QUEUED)$/.test(name) ? name.toLowerCase() : "incoming";
    draw();
    tabs();
    if (name === "ASKED" || name === "QUEUED") {
      choose(cards(document.querySelector(".co-column-" + name.toLowerCase()))[0], true);
    } else {
      var isShown = document.querySelector("#tabs [data-list='" + name + "']").getAttribute("aria-pressed") === "true";
      if (isShown) {
        choose(cards(document.querySelector(".co-column-incoming"))[0], true);
        return;
      }
      wanted = { list: ".co-column-incoming", isLast: false };
      firesideList([{ name: "choice", value: name }]);
    }
  }

  // A list that was brought while its column was hidden draws itself when it is seen.
  function draw() { PrimeFaces.invokeDeferredRenders("lists"); }

  // Which of the columns a phone shows
  function tabs() {
    var shown = byId("console").dataset.column;
    all("#tabs [data-do='LIST_ASKED'], #tabs [data-do='LIST_QUEUED']").forEach(function (tab) {
      tab.setAttribute("aria-pressed", String(tab.dataset.do === "LIST_" + shown.toUpperCase()));
    });
  }

  // One panel is shown at a time; what was typed in another is there still when it is shown again.
  function panel(name, isShown) {
    var shown = byId("panel-" + name);
    shown.hidden = isShown === undefined ? !shown.hidden : !isShown;
    all("[data-panel]").forEach(function (button) {
      var other = byId("panel-" + button.dataset.panel);
      other.hidden = other.hidden || other !== shown;
      button.setAttribute("aria-expanded", String(!other.hidden));
    });
    if (!shown.hidden) { shown.scrollIntoView({ block: "nearest" }); }
    return !shown.hidden;
  }

  function focus(id) {
    var field = byId(id);
    if (field) { field.focus(); }
    return field;
  }

  // A key opens a panel and goes to its field; its button closes it, too.
  function opened(name, button, field) {
    if (panel(name, button ? undefined : true)) { focus(field); }
  }

  function wall(move) { firesideWall([{ name: "choice", value: move }]); }

  // What was told on the private line while its panel was closed
  var told = null;
  function newest() { return byId("noteList") ? Number(byId("noteList").dataset.newest) : 0; }
  function heard() {
    told = Math.max(told || 0, newest());
    byId("news").hidden = true;
  }
  function listen() {
    if (told === null || !byId("panel-line").hidden) { heard(); }
    byId("news").hidden = newest() <= told;
  }

  // The moves of a question that have no button of their own
  function menu(question) {
    var moves = byId("menu-moves");
    moves.textContent = "";
    all("#keys tr[data-of-question='true']").filter(function (row) { return can(question, row.dataset.do); }).forEach(function (row) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "fs-button fs-quiet";
      button.dataset.do = row.dataset.do;
      button.append(row.querySelector(".co-does").textContent, " ", row.querySelector("kbd").cloneNode(true));
      moves.append(button);
    });
    byId("menu-of").textContent = question.querySelector(".fs-question").textContent;
    byId("menu").showModal();
    var first = moves.querySelector("button");
    if (first) { first.focus(); }
  }

  // What can be done with a question
  var moves = {
    MENU: menu,
    ANSWER: say, ANSWER_LATER: say, ADDRESS: say, DISMISS: say, EDIT: say, MERGE: say,
    ASK: make, APPROVE: make, QUEUE: make, UNQUEUE: make, UNASK: make, PIN: make, UNPIN: make, HOLD: make, RELEASE: make,
    RESTORE: make, UNMERGE: make, ARCHIVE: make, UNARCHIVE: make,
    EARLIER: function (question) { put(question, neighbour(question, -1), true); },
    LATER: function (question) { put(question, neighbour(question, 1), false); },
    MERGE_ALIKE: function (question) { firesideMerge(of(question, "MERGE").concat({ name: "other", value: question.dataset.alike })); },
    BLOCK: function (question) { firesideBlock(of(question, "")); },
    UNBLOCK: function (question) { firesideUnblock(of(question, "")); }
  };

  // What else can be done
  var others = {
    DOWN: function () { step(1); },
    UP: function () { step(-1); },
    COLUMN_BEFORE: function () { aside(-1); },
    COLUMN_AFTER: function () { aside(1); },
    UNDO: function () { firesideUndo(); },
    UNDO_OTHER: function (button) { firesideUndoOther(of(button.closest("li"), "")); },
    ORDER: function () { firesideOrder(); },
    FILTER: function (button) { opened("filter", button, "topicWanted"); },
    LOG: function (button) { opened("log", button, "text"); },
    CARD: function () {
      panel("log", true);
      byId("origin").value = "CARD";
      focus("text");
    },
    NOTE: function (button) {
      opened("line", button, "note");
      heard();
    },
    MOVES: function () { panel("moves"); },
    FLOOR: function () { panel("floor"); },
    POLLS: function () { focus("prompt"); },
    FAIRNESS: function () { if (panel("fairness")) { firesideFairness(); } },
    FLOOR_TURN: function () { firesideFloor(); },
    NEW_CODE: function () { byId("newCodeSure").showModal(); },
    CHANGE_CODE: function () { firesideCode(); },
    WALL_BLANK: function () { wall("BLANK"); },
    WALL_FREEZE: function () { wall("FREEZE"); },
    WALL_DARKEN: function () { wall("DARKEN"); },
    WALL_MORE: function () { firesideTop([{ name: "before", value: "false" }]); },
    WALL_LESS: function () { firesideTop([{ name: "before", value: "true" }]); },
    SEND: function () {
      if (document.activeElement.closest("#saying")) {
        byId("keep").click();
      } else if (document.activeElement.closest("#panel-log")) {
        byId(byId("origin").value === "FLOOR" ? "logAsked" : "logLater").click();
      } else if (document.activeElement.form) {
        var send = document.activeElement.form.querySelector(".co-send");
        if (send) { send.click(); }
      }
    },
    LEAVE: function () {
      if (isTyping(document.activeElement)) { document.activeElement.blur(); return; }
      if (byId("leave")) { byId("leave").click(); return; }
      all("[data-panel][aria-expanded='true']").forEach(function (button) { panel(button.dataset.panel, false); });
      choose(card(), true);
    },
    POLL: function (button) { firesidePollMake(["poll", "version", "choice"].map(function (name) { return { name: name, value: button.dataset[name] }; })); },
    POLL_HOLD: function (button) { firesidePollHold([{ name: "words", value: button.dataset.words }]); },
    HELP: function () { byId("keys").showModal(); }
  };
  ["ASKED", "QUEUED", "INCOMING", "KEPT", "ANSWERED", "DISMISSED", "MERGED", "AWAY"].forEach(function (name) {
    others["LIST_" + name] = function () { list(name); };
  });

  // @param button that was pressed, or null where a key was
  function run(what, button) {
    if (moves[what]) {
      var question = button && button.closest(".co-card") || card();
      if (what === "MENU" ? question : can(question, what)) {
        choose(question, false);
        moves[what](question, what);
      }
    } else if (others[what]) {
      others[what](button);
    }
  }

  function named(event) { return (event.ctrlKey ? "Ctrl+" : "") + event.key; }

  function onKey(event) {
    var typing = isTyping(document.activeElement);
    if (event.altKey || event.metaKey || isOpen()) { return; }
    if (event.key === "Enter" && !event.ctrlKey && event.target.tagName === "INPUT") {
      event.preventDefault(); // it chooses a suggestion, and never sends what is half typed
      return;
    }
    var does = keys[named(event)] || [];
    if (typing && does.indexOf("SEND") < 0 && does.indexOf("LEAVE") < 0) { return; }
    if (event.key === "Enter" && !event.ctrlKey && !event.target.matches(".co-card")) { return; } // it presses what has the focus
    if (does.indexOf("LEAVE") >= 0 && document.querySelector(".ui-autocomplete-panel:not([style*='display: none'])[style*='display: block']")) { return; }
    var now = card();
    var what = does.filter(function (each) { return others[each] || each === "MENU" || can(now, each); })[0];
    if (what) {
      event.preventDefault();
      run(what, null);
    }
  }

  function onClick(event) {
    var button = event.target.closest("[data-do]");
    if (button && button.tagName === "BUTTON") {
      var what = button.dataset.do;
      if (button.closest("#menu")) { byId("menu").close(); run(what, null); } else { run(what, button); }
    } else if (event.target.closest(".co-card")) {
      choose(event.target.closest(".co-card"), false);
    }
  }

  // The queue, by drag. The question is known by its number, for its card, too, may be brought anew.
  var dragged = null;
  var beside = null;
  function showDrag() {
    all(".co-dragged, .co-drop-before, .co-drop-after").forEach(function (each) { each.classList.remove("co-dragged", "co-drop-before", "co-drop-after"); });
    if (dragged && byId("q-" + dragged)) { byId("q-" + dragged).classList.add("co-dragged"); }
    if (beside) { beside.card.classList.add(beside.before ? "co-drop-before" : "co-drop-after"); }
  }
  function onDrag(event) {
    var question = dragged && byId("q-" + dragged);
    if (!question) { return; }
    beside = null;
    cards(question.closest(".co-list")).forEach(function (each) {
      var box = each.getBoundingClientRect();
      if (each !== question && event.clientY > box.top && event.clientY < box.bottom) { beside = { card: each, before: event.clientY < box.top + box.height / 2 }; }
    });
    showDrag();
  }
  function onDrop(event) {
    var question = dragged && byId("q-" + dragged);
    var target = beside;
    dragged = null;
    beside = null;
    showDrag();
    if (question && target && event.type === "pointerup") {
      choose(question, false);
      put(question, target.card, target.before);
    }
  }
  function onGrab(event) {
    var handle = event.target.closest(".co-handle");
    if (handle) {
      event.preventDefault();
      dragged = handle.dataset.handle;
      showDrag();
    }
  }

  function ask() {
    firesideRefresh();
    if (!byId("panel-fairness").hidden) { firesideFairness(); }
  }

  // An answer brings the lists anew: what had the focus has it again, and what is chosen is shown so.
  var hadFocus = null;
  function remember() {
    var within = document.activeElement && document.activeElement.closest("#lists, #tabs, #lastMoves, #done, #floorState");
    hadFocus = within ? document.activeElement.id || "chosen" : null;
  }
  function afterAnswer(isAnswered) {
    if (keepChoice(isAnswered) && !isTyping(document.activeElement)) { choose(card(), true); }
    tabs();
    tick();
    listen();
    if (wanted) {
      var there = cards(document.querySelector(wanted.list));
      var first = there[wanted.isLast ? there.length - 1 : 0];
      wanted = null;
      choose(first, true);
    }
    if (hadFocus && (!document.activeElement || document.activeElement === document.body || document.activeElement.id === "main")) {
      var again = byId(hadFocus) || card();
      if (again) { again.focus({ preventScroll: true }); }
    }
  }

  // Clocks
  function pad(number) { return (number < 10 ? "0" : "") + number; }
  function clock(seconds) {
    var left = Math.max(0, Math.floor(seconds));
    var hours = Math.floor(left / 3600);
    return (hours ? hours + ":" + pad(Math.floor(left / 60) % 60) : Math.floor(left / 60)) + ":" + pad(left % 60);
  }
  function write(element, text) { if (element.textContent !== text) { element.textContent = text; } }
  // The time left of the session: over, it counts on.
  function writeClock(element, now) {
    var data = element.dataset;
    var until = now < Number(data.starts) ? Number(data.starts) : Number(data.ends);
    var over = now > Number(data.ends);
    write(element, (now < Number(data.starts) ? data.before : over ? data.over : data.left).replace("{0}", clock(Math.abs(until - now) / 1000)));
    element.classList.toggle("co-over", over);
  }
  function tick() {
    var now = Date.now() + skew;
    var put = all("[data-since]").sort(function (one, other) { return one.dataset.since - other.dataset.since; });
    put.forEach(function (each, i) { write(each, clock(((i + 1 < put.length ? put[i + 1].dataset.since : now) - each.dataset.since) / 1000)); }); // the next one ended it
    if (byId("clock")) { writeClock(byId("clock"), now); }
    all("[data-ago]:not(#console)").forEach(function (each) {
      var minutes = Math.floor((now - Number(each.dataset.ago)) / 60000);
      write(each, minutes < 1 ? byId("console").dataset.justnow : byId("console").dataset.ago.replace("{0}", minutes < 120 ? minutes + " min" : Math.floor(minutes / 60) + " h"));
    });
  }

  document.addEventListener("keydown", onKey, true); // before a suggestion list takes the key for itself
  document.addEventListener("click", onClick);
  document.addEventListener("click", function (event) { if (event.target.closest("#keep")) { sent = saying().dataset.of; goOnFrom(card()); } }, true);
  document.addEventListener("input", function (event) { if (event.target.closest("#saying")) { keepDraft(); } });
  document.addEventListener("pointerdown", onGrab);
  document.addEventListener("pointermove", onDrag);
  ["pointerup", "pointercancel"].forEach(function (each) { document.addEventListener(each, onDrop); });
  document.addEventListener("focusin", function (event) { if (event.target.matches(".co-card")) { choose(event.target, false); } });
  document.addEventListener("DOMContentLoaded", function () {
    if (!byId("console")) { return; }
    skew = Number(byId("console").dataset.now) - Date.now();
    all("#keys tr[data-do]").forEach(function (row) {
      all("kbd", row).forEach(function (key) { (keys[key.dataset.key] = keys[key.dataset.key] || []).push(row.dataset.do); });
    });
    all("dialog").forEach(function (dialog) {
      dialog.addEventListener("click", function (event) { if (event.target === dialog) { dialog.close(); } });
    });
    jQuery(document).on("pfAjaxSend", remember);
    jQuery(document).on("pfAjaxComplete", function () { setTimeout(afterAnswer, 0, true); });
    tabs();
    tick();
    listen();
    setInterval(tick, TICK);
    firesideLivePage.listen({ changed: ask, polls: function () { firesidePollsRefresh(); } }, POLL);
    window.addEventListener("resize", draw);
  });

  return {
    // After a question was logged the next one can be typed at once; after a refusal the cursor goes to what is wrong.
    logged: function (args) {
      var wrong = args && args.validationFailed && document.querySelector("#logForm .ui-state-error");
      if (wrong) { wrong.focus(); } else { focus("text"); }
    },
    // The next poll can be typed at once, unless something is wrong with this.
    begun: function (args) {
      if (!args || !args.validationFailed) { focus("prompt"); }
    },
    // The form for what a move needs to be said is there.
    say: function () {
      bringDraft();
      var field = document.querySelector("#saying textarea, #saying input:not([type=hidden]), #saying select");
      if (field) { field.focus(); field.scrollIntoView({ block: "nearest" }); }
    },
    // It was sent, and is gone, unless something is wrong.
    said: function (args) {
      if (args && args.validationFailed) {
        sent = null;
        var wrong = document.querySelector("#saying .ui-state-error, #saying textarea, #saying input:not([type=hidden]), #saying select");
        if (wrong) { wrong.focus(); } // there is no form any more where the move became illegal meanwhile
        return;
      }
      forgetDraft();
      keepChoice(true);
      choose(card() || nextTo(chosen, column), true);
    },
    refreshed: function () { setTimeout(afterAnswer, 0, false); },
    // Whether the script knows what a line of the table of keys does.
    does: function (what) { return Boolean(moves[what] || others[what]); }
  };
}());

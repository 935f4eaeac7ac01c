// Polls as phones and walls show them.
var firesidePoll = (function () {
  "use strict";

  var SIZES = 5;

  function make(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }
  function say(element, text) { if (element.textContent !== text) { element.textContent = text; } }

  // What was answered, as a list that a screen reader reads: bars for what can be chosen, sizes for words.
  function results(list, poll) {
    var most = Math.max.apply(null, [1].concat(poll.counted.map(function (each) { return each.count; })));
    while (list.children.length > poll.counted.length) { list.lastElementChild.remove(); }
    poll.counted.forEach(function (each, i) {
      var li = list.children[i];
      if (!li) {
        li = list.appendChild(make("li"));
        [make("bdi", "result-label"), make("progress"), make("span", "result-count"), make("span", "result-share")].forEach(function (part) { li.append(part, " "); });
        li.querySelector("progress").setAttribute("aria-hidden", "true");
      }
      li.dataset.size = String(Math.max(1, Math.round(SIZES * each.count / most)));
      say(li.querySelector(".result-label"), each.label);
      say(li.querySelector(".result-count"), String(each.count));
      say(li.querySelector(".result-share"), Math.round(poll.answers ? 100 * each.count / poll.answers : 0) + "\u00a0%");
      li.querySelector("progress").max = poll.answers || 1;
      li.querySelector("progress").value = each.count;
    });
  }

  function total(poll, texts) {
    var sum = poll.counted.reduce(function (all, each) { return all + Number(each.label) * each.count; }, 0);
    return texts.answers + " " + poll.answers + (poll.kind === "SCALE" && poll.answers ? " · " + texts.average + " " + (sum / poll.answers).toFixed(1) : "");
  }

  // The polls of a phone page. page.texts, page.isVoter; page.answer(id, answer) where one is sent, page.opened() where a new one can be answered.
  function phone(place, page) {

    function section(id) { return place.querySelector("[data-id='" + id + "']"); }

    function field(id, name, type, value, label) {
      var div = make("div", type === "radio" ? "choice" : "field");
      var input = make("input");
      input.id = "poll-" + id + "-" + (value || "words");
      input.name = name;
      input.type = type;
      input.required = true;
      if (value) { input.value = value; } else { input.dir = "auto"; input.maxLength = 30; input.autocomplete = "off"; }
      var text = make("label");
      text.htmlFor = input.id;
      text.appendChild(make("bdi", "", label));
      div.append.apply(div, type === "radio" ? [input, text] : [text, input]);
      return div;
    }
    function form(poll) {
      if (!page.isVoter) { return make("p", "told warn", page.texts.noBallot); }
      var made = make("form", "poll-form");
      made.setAttribute("aria-labelledby", "poll-" + poll.id + "-title");
      var wrong = made.appendChild(make("p", "wrong"));
      wrong.setAttribute("role", "alert");
      if (poll.kind === "WORDS") {
        made.appendChild(field(poll.id, "words", "text", "", page.texts.words));
      } else {
        var choices = made.appendChild(make("div", "poll-choices"));
        choices.setAttribute("role", "radiogroup");
        choices.setAttribute("aria-labelledby", "poll-" + poll.id + "-title");
        poll.options.forEach(function (option, i) { choices.appendChild(field(poll.id, "choice", "radio", String(i + 1), option)); });
      }
      made.appendChild(make("div", "actions")).appendChild(make("button", "", page.texts.answer));
      return made;
    }
    function fresh(poll) {
      var made = make("section", "card poll");
      made.dataset.id = String(poll.id);
      made.dataset.kind = poll.kind;
      made.setAttribute("aria-labelledby", "poll-" + poll.id + "-title");
      var title = made.appendChild(make("h2", "poll-prompt", poll.prompt));
      title.id = "poll-" + poll.id + "-title";
      title.dir = "auto";
      made.appendChild(make("div", "poll-shown"));
      return made;
    }
    // Who may still answer is not led by what others did.
    function mayBeSeen(made, poll) { return !poll.open || !page.isVoter || Boolean(made.dataset.answered); }
    function fill(made, poll) {
      made.poll = poll;
      var asked = made.querySelector(".poll-form, .told");
      if (poll.open && !asked) {
        made.insertBefore(form(poll), made.querySelector(".poll-shown"));
        page.opened();
      } else if (!poll.open && asked) {
        asked.remove();
      }
      var button = made.querySelector(".poll-form button");
      if (button) { say(button, made.dataset.answered ? page.texts.change : page.texts.answer); }
      var shown = made.querySelector(".poll-shown");
      if (!poll.shown || !mayBeSeen(made, poll)) { shown.textContent = ""; return; }
      if (!shown.querySelector(".results")) { shown.append(make("p", "poll-total soft"), make("ul", "results plain")); }
      say(shown.querySelector(".poll-total"), total(poll, page.texts));
      results(shown.querySelector(".results"), poll);
    }

    place.addEventListener("submit", function (event) {
      event.preventDefault();
      var fields = new FormData(event.target);
      var id = event.target.closest(".poll").dataset.id;
      event.target.querySelector(".wrong").textContent = "";
      page.answer(id, fields.get("words") === null ? { choice: Number(fields.get("choice")) } : { words: fields.get("words") });
    });

    return {
      show: function (polls) {
        Array.from(place.children).forEach(function (made) {
          if (!polls.some(function (poll) { return String(poll.id) === made.dataset.id; })) { made.remove(); }
        });
        polls.forEach(function (poll, i) {
          var made = section(poll.id) || fresh(poll);
          if (place.children[i] !== made) { place.insertBefore(made, place.children[i] || null); }
          fill(made, poll);
        });
      },
      answered: function (answers) {
        Object.keys(answers).forEach(function (id) {
          var made = section(id);
          if (!made) { return; }
          made.dataset.answered = "true";
          if (made.poll) { fill(made, made.poll); }
          var chosen = Array.from(made.querySelectorAll("input[type='radio']")).find(function (input) { return input.value === String(answers[id]); });
          var words = made.querySelector("input[name='words']");
          if (chosen && !made.querySelector("input:checked")) { chosen.checked = true; } else if (words && !words.value) { words.value = answers[id]; }
        });
      },
      wrong: function (id, message) {
        var place = section(id) && section(id).querySelector(".wrong");
        if (place) { place.textContent = message; }
        return Boolean(place);
      }
    };
  }

  return { results: results, total: total, phone: phone };
}());

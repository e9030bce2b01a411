// Suggestions below the search field while one types: a combobox with a list (WAI-ARIA 1.2). Without script the field just searches.
const wait = 120;

for (const form of document.querySelectorAll('form[data-suggest]')) {
  suggestIn(form, form.querySelector('input[type=search]'));
}

function suggestIn(form, input) {
  const list = form.appendChild(Object.assign(document.createElement('div'), { className: 'suggest', hidden: true }));
  const says = form.appendChild(Object.assign(document.createElement('p'), { className: 'hidden' }));
  says.setAttribute('role', 'status');
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', 'suggestions'], ['aria-expanded', 'false']]) {
    input.setAttribute(name, value);
  }

  let timer, asked, shown = '';

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  input.addEventListener('keydown', event => {
    if (!event.isComposing && keys[event.key]) {
      keys[event.key](event);       // while an input method composes, the keys are its own
    }
  });
  input.addEventListener('blur', close);
  list.addEventListener('mousedown', event => event.preventDefault());      // the field keeps the focus, so the list stays for the click
  form.addEventListener('submit', close);

  const keys = {
    ArrowDown: event => move(event, +1),
    ArrowUp: event => move(event, -1),
    Enter: event => {
      const chosen = selected();
      if (chosen) {
        event.preventDefault();
        chosen.click();
      }
    },
    Escape: event => {
      if (!list.hidden) {
        event.preventDefault();     // else the browser empties the field
        close();
      }
    },
  };

  async function ask() {
    const typed = input.value.trim();
    asked?.abort();
    if (typed === '') {
      show('', '');
      return;
    }

    asked = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asked.signal, headers: { Accept: 'text/html' } });
      if (answer.ok) {
        show(typed, await answer.text());
      }
    } catch {
      // a newer request took its place, or the network is away: the field searches all the same
    }
  }

  function show(typed, html) {
    list.innerHTML = html;
    shown = typed;
    open();
  }

  function open() {
    const box = list.querySelector('[role=listbox]');
    list.hidden = !box || document.activeElement !== input;
    input.setAttribute('aria-expanded', String(!list.hidden));
    says.textContent = list.hidden ? '' : box.dataset.say;
    select(null);
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    says.textContent = '';
    select(null);
  }

  function move(event, step) {
    event.preventDefault();
    if (list.hidden) {
      shown !== '' && shown === input.value.trim() ? open() : ask();
      return;
    }

    const options = [...list.querySelectorAll('[role=option]')];
    const places = options.length + 1;      // the last is the field itself
    const at = selected() ? options.indexOf(selected()) : options.length;
    select(options[(at + step + places) % places] ?? null);
  }

  function selected() {
    return list.hidden ? null : list.querySelector('[aria-selected=true]');
  }

  function select(option) {
    list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }
}

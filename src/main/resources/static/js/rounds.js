// Steps through the rounds without leaving the place on the page: with the keys ← and →, and with a slider over all stops.
// Without it the links before and after, and the list of all stops, lead to the same pages.
const keys = {ArrowLeft: 'prev', ArrowRight: 'next'};
const told = document.createElement('p');
told.className = 'hidden-text';
told.setAttribute('role', 'status');
document.body.append(told);
let shown = location.pathname + location.search;
let asked;

const put = (page) => {
  const open = [...document.querySelectorAll('main details[open][id]')].map((each) => each.id);
  const at = document.activeElement?.closest('.stepper input, .stepper > a');
  const focused = at && (at.rel ? `.stepper > a[rel=${at.rel}]` : '.stepper input');
  document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
  document.title = page.title;
  open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  dress();
  const again = focused && (document.querySelector(focused) ?? document.querySelector('.stepper input'));
  again?.focus({preventScroll: true});
  told.textContent = document.querySelector('.stepper .shown')?.textContent ?? '';
};

const show = async (address, isNew) => {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(address, {signal: asked.signal});
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (isNew) {
      history.pushState(null, '', address);
    }
    shown = location.pathname + location.search;
    put(page);
  } catch (trouble) {
    if (trouble.name !== 'AbortError') {
      location.assign(address);
    }
  }
};

/** Puts the slider in, over the stops that the list names. */
function dress() {
  const stepper = document.querySelector('.stepper');
  const stops = [...(stepper?.querySelectorAll('ol a') ?? [])];
  if (stops.length < 2) {
    return;
  }
  const day = document.getElementById('asOf').value;
  const slider = Object.assign(document.createElement('input'), {type: 'range', id: 'stop', min: 0, max: stops.length - 1});
  slider.value = Math.max(0, stops.findLastIndex((each) => each.dataset.day <= day));
  const label = Object.assign(document.createElement('label'), {htmlFor: 'stop', textContent: stepper.dataset.slide});
  const hint = document.createElement('span');
  hint.innerHTML = '<kbd>←</kbd> <kbd>→</kbd>';
  const words = document.createElement('output');
  const say = () => {
    const text = stops[slider.value].textContent;
    slider.setAttribute('aria-valuetext', text);
    return text;
  };
  say();
  slider.addEventListener('input', () => {
    words.textContent = say();
  });
  slider.addEventListener('change', () => show(stops[slider.value].href, true));
  const row = document.createElement('div');
  row.className = 'slide';
  row.append(label, slider, hint, words);
  stepper.querySelector('details').before(row);
}

document.addEventListener('keydown', (event) => {
  const rel = keys[event.key];
  const isTaken = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
    || event.target.closest?.('input, select, textarea, .scroll');
  const link = rel && !isTaken && document.querySelector(`.stepper > a[rel=${rel}]`);
  if (link) {
    event.preventDefault();
    show(link.href, true);
  }
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('.stepper a');
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    show(link.href, true);
  }
});

// also when only the place on the page changes
addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) {
    show(location.href, false);
  }
});

dress();

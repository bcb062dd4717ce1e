// Steps through the rounds without leaving the place on the page: with the keys ← and →, and with a slider over all
// stops. Without it the links before and after, and the list of all stops, lead to the same pages.
const keys = {ArrowLeft: 'prev', ArrowRight: 'next'};

/** What is folded out, and what of the stepper has the focus. */
const keep = () => {
  const open = [...document.querySelectorAll('main details[open][id]')].map((each) => each.id);
  const at = document.activeElement?.closest('.stepper input, .stepper > a');
  const focused = at && (at.rel ? `.stepper > a[rel=${at.rel}]` : '.stepper input');
  return () => {
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    dress();
    const again = focused && (document.querySelector(focused) ?? document.querySelector('.stepper input'));
    again?.focus({preventScroll: true});
  };
};

const show = swapPages({links: '.stepper a', said: '.stepper .shown', keep});

/** Puts the slider in, over the stops that the list names. */
function dress() {
  const stepper = document.querySelector('.stepper');
  const stops = [...(stepper?.querySelectorAll('ol a') ?? [])];
  if (stops.length < 2) {
    return;
  }
  const day = document.getElementById('asOf').value;
  const slider = document.createElement('input');
  Object.assign(slider, {type: 'range', id: 'stop', min: 0, max: stops.length - 1});
  slider.value = Math.max(0, stops.findLastIndex((each) => each.dataset.day <= day));
  const label = document.createElement('label');
  Object.assign(label, {htmlFor: 'stop', textContent: stepper.dataset.slide});
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
  slider.addEventListener('change', () => show(stops[slider.value].href));
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
    show(link.href);
  }
});

dress();

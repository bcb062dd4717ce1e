// Moves over the timeline without leaving the page: by keys, by the wheel with Ctrl, and by the links, whose addresses
// it shows in place. Without it the links lead to the same pages.
const DAY = 86400000;
const GLIDE = 180;
const MOST_STRETCHED = 20;
const KEYS = {'+': 'in', '=': 'in', '-': 'out', t: 'today', 0: 'all', r: 'round'};
const still = matchMedia('(prefers-reduced-motion: reduce)');
let waiting;
let wheeled;

const drawing = () => document.getElementById('drawing');
const svg = () => drawing()?.querySelector('.scroll > svg');
const day = (text) => Date.parse(text + 'T00:00Z');
const text = (number) => new Date(number).toISOString().slice(0, 10);

/** Where the drawing is scrolled to, and afterwards what has the focus. */
const keep = () => {
  const left = drawing()?.querySelector('.scroll')?.scrollLeft;
  return ({focus}) => {
    dress();
    const scroll = drawing()?.querySelector('.scroll');
    if (scroll && left !== undefined) {
      scroll.scrollLeft = left;
    }
    const link = focus && drawing()?.querySelector(`.zoom a[data-way="${focus}"]`);
    const target = link ?? (focus && scroll);
    target?.focus({preventScroll: true});
  };
};

/** Stretches the drawing to where its days will stand among those asked for, so that the eye can follow. */
const glide = (address) => {
  const on = svg();
  const days = new URL(address, location.href).searchParams;
  if (!on || still.matches || !days.get('from') || !days.get('to')) {
    return undefined;
  }
  const {from: here, to: there} = drawing().dataset;
  const [from, to, first, last] = [here, there, days.get('from'), days.get('to')].map(day);
  const scale = (to - from + DAY) / (last - first + DAY);
  if (!(scale < MOST_STRETCHED && scale > 1 / MOST_STRETCHED)) {
    return undefined;
  }
  on.style.transition = `transform ${GLIDE}ms ease-out`;
  on.style.transformOrigin = '0 0';
  on.style.transform = `translateX(${(from - first) / (last - first + DAY) * 100}%) scaleX(${scale})`;
  return new Promise((done) => {
    setTimeout(done, GLIDE);
  });
};

const show = swapPages({
  links: '.zoom a, #drawing a.group',
  said: 'main .lead, main .head .note',
  keep,
  moving: (address, {isDrawn}) => {
    drawing()?.classList.add('moving');
    return isDrawn ? undefined : glide(address);
  },
  wish: (link) => ({focus: link.dataset.way ?? 'drawing'}),
});

/** Days as wide as wished, with the day under the pointer staying there. */
const widened = (from, to, share, factor) => {
  const middle = from + (to - from) * share;
  const first = middle - (middle - from) * factor;
  return [first, Math.max(first + 6 * DAY, middle + (to - middle) * factor)];
};

const addressOf = (first, last) => {
  const address = new URL(location.href);
  address.searchParams.set('from', text(first));
  address.searchParams.set('to', text(last));
  address.searchParams.delete('page');
  address.hash = '';
  return address.pathname + address.search;
};

const zoomAt = (event) => {
  const on = svg();
  const box = on.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  wheeled ??= {from: day(drawing().dataset.from), to: day(drawing().dataset.to), scale: 1, share};
  const factor = event.deltaY < 0 ? 1 / 1.25 : 1.25;
  const [from, to] = widened(wheeled.from, wheeled.to, wheeled.share, factor);
  if (to - from > 400 * 365 * DAY || from < day('0100-01-01') || to > day('9000-01-01')) {
    return;
  }
  Object.assign(wheeled, {from, to, scale: wheeled.scale / factor});
  if (!still.matches) {
    on.style.transformOrigin = `${wheeled.share * 100}% 0`;
    on.style.transform = `scaleX(${wheeled.scale})`;
  }
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const {from: first, to: last} = wheeled;
    wheeled = undefined;
    show(addressOf(first, last), {instead: true, focus: 'drawing', isDrawn: true});
  }, 160);
};

const follow = (way) => {
  const link = drawing().querySelector(`.zoom a[data-way="${way}"]`);
  if (link) {
    show(link.href, {focus: 'drawing'});
  }
  return !!link;
};

/** From mark to mark in the order of their days, whichever lane they stand in. */
const step = (forward) => {
  const place = (mark) => parseFloat(mark.querySelector('svg').getAttribute('x'));
  const marks = [...svg().querySelectorAll('a')].sort((one, other) => place(one) - place(other));
  const at = marks.indexOf(document.activeElement);
  const next = at < 0 ? (forward ? 0 : marks.length - 1) : at + (forward ? 1 : -1);
  marks[next]?.focus();
};

document.addEventListener('wheel', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.target.closest?.('#drawing .scroll')) {
    event.preventDefault();
    zoomAt(event);
  }
}, {passive: false});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest?.('#drawing .scroll')) {
    return;
  }
  const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (isArrow && event.shiftKey) {
    if (follow(event.key === 'ArrowLeft' ? 'earlier' : 'later')) {
      event.preventDefault();
    }
  } else if (isArrow) {
    event.preventDefault();
    step(event.key === 'ArrowRight');
  } else if (KEYS[event.key.toLowerCase()] && follow(KEYS[event.key.toLowerCase()])) {
    event.preventDefault();
  }
});

/** Tells the keys, and brings what was latest into sight where the drawing is wider than the screen. */
function dress() {
  drawing()?.querySelector('.keys')?.removeAttribute('hidden');
  const scroll = drawing()?.querySelector('.scroll');
  const marks = [...scroll?.querySelectorAll('.today, .round, .group > .hit') ?? []];
  if (marks.length && scroll.scrollWidth > scroll.clientWidth) {
    const last = Math.max(...marks.map((each) => each.getBoundingClientRect().right));
    scroll.scrollLeft += last - scroll.getBoundingClientRect().right + 60;
  }
}

dress();

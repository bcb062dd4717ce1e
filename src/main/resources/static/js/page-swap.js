// Shows other pages of the same kind in place: what they say is put in, their address is shown, and what they show is
// read out. Without it the links lead to the same pages. Joined before the scripts that use it.

/**
 * links: which links lead to such pages. said: where it stands what a page shows. moving: what to wait for besides the
 * page, if anything, given its address. keep: called before the page changes; what it returns is called after, with the
 * wish. wish: what is wished of the page that a link leads to. Returns a function that shows an address.
 */
function swapPages({links, said, keep, moving = () => undefined, wish = () => ({})}) {
  const told = Object.assign(document.createElement('p'), {className: 'hidden-text'});
  told.setAttribute('role', 'status');
  document.body.append(told);
  let shown = location.pathname + location.search;
  let asked;

  const put = (page, wished) => {
    const after = keep();
    document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
    document.title = page.title;
    after(wished);
    told.textContent = document.querySelector(said)?.textContent ?? '';
  };

  const show = async (address, wished = {}) => {
    asked?.abort();
    asked = new AbortController();
    try {
      const [answer] = await Promise.all([fetch(address, {signal: asked.signal}), moving(address, wished)]);
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      history[wished.instead ? 'replaceState' : 'pushState'](null, '', address);
      shown = location.pathname + location.search;
      put(page, wished);
    } catch (trouble) {
      if (trouble.name !== 'AbortError') {
        location.assign(address);
      }
    }
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest(links);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && isPlain && !link.getAttribute('href').includes('#')) {
      event.preventDefault();
      show(link.getAttribute('href'), wish(link));
    }
  });

  // also when only the place on the page changes
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) {
      show(location.href, {instead: true});
    }
  });

  return show;
}

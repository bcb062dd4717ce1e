// The number and the title that a round form proposes follow the track as soon as another one is chosen. Without it
// they follow when the form comes back or is saved.
const trackOfRound = document.querySelector('select#track');
const proposed = document.querySelector('input[name=proposed]');

/** Puts what is proposed for another track where what was proposed for the last one still stands. */
const follow = (fresh) => {
  const [number, title] = ['number', 'title'].map((id) => document.getElementById(id));
  const [newNumber, newTitle] = ['number', 'title'].map((id) => fresh.getElementById(id).value);
  const last = proposed.value.split('/')[1];
  if (title.value === newTitle.replace(newNumber, last)) {
    title.value = newTitle;
  }
  if (number.value === last) {
    number.value = newNumber;
  }
  proposed.value = fresh.querySelector('input[name=proposed]').value;
};

if (trackOfRound && proposed) {
  trackOfRound.addEventListener('change', async () => {
    const address = new URL(location.pathname, location.href);
    address.searchParams.set('track', trackOfRound.value);
    try {
      const answer = await fetch(address);
      if (answer.ok && !answer.redirected) {
        follow(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
    } catch {
      // they follow when the form is sent
    }
  });
}

// Offers known people, parties and sources while a name is typed. Without it the same names are found after sending.
for (const input of document.querySelectorAll('input[data-find]')) {
  const offered = document.getElementById(input.getAttribute('list'));
  let asked = '';
  let wait;
  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const typed = input.value.trim();
      if (typed.length < 2 || typed === asked) return;
      asked = typed;
      const address = new URL('/edit/find', location.href);
      address.searchParams.set('kind', input.dataset.find);
      address.searchParams.set('q', typed);
      try {
        const answer = await fetch(address);
        if (!answer.ok || answer.redirected) return;
        const known = await answer.json();
        offered.replaceChildren(...known.map(each => new Option(each.label, each.value)));
      } catch {
        // what is typed is looked up when the form is sent
      }
    }, 150);
  });
}

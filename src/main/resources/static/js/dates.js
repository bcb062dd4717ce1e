// Says below a date, while it is typed, how it is understood. Without it the form says so after sending.
for (const input of document.querySelectorAll('input[data-date]')) {
  const said = document.getElementById(`${input.id}-read`);
  let wait;
  let asked;

  const read = async () => {
    const typed = input.value.trim();
    asked?.abort();
    asked = new AbortController();
    if (typed === '') {
      said.textContent = '';
      return;
    }
    // longer is no date, and would be too long for an address
    const address = `${input.dataset.date}?${new URLSearchParams({text: typed.slice(0, 400)})}`;
    try {
      const answer = await fetch(address, {signal: asked.signal});
      if (answer.ok && !answer.redirected) {
        said.textContent = (await answer.json()).message;
      }
    } catch {
      // the form will say it when it is sent
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(read, 400);
  });
}

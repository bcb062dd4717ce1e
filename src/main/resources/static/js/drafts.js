// Keeps what is typed in a form as a draft on the server: a moment after the last change, and when the page is left.
// Without this script the button "Save draft" does it.
(() => {
  const button = document.querySelector('button[name=draft][value=keep]');
  if (!button) {
    return;
  }
  const form = button.form;
  const said = document.getElementById('draft-said');
  const pause = 3000;
  // what the browser still sends when the page is gone
  const mostWhenLeaving = 60000;
  let changed = button.dataset.typed === 'true';
  let sent = false;
  let running = false;
  let timer;

  const content = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set('draft', 'auto');
    return fields;
  };

  const save = async () => {
    clearTimeout(timer);
    if (!changed || sent || running) {
      return;
    }
    const body = content();
    changed = false;
    running = true;
    try {
      const answer = await fetch(form.getAttribute('action'), {
        method: 'POST',
        body,
        headers: {'X-Requested-With': 'drafts'},
        redirect: 'error',
        keepalive: body.toString().length < mostWhenLeaving,
      });
      const at = new Date(answer.headers.get('Date') ?? Date.now()).toISOString().slice(11, 16);
      said.textContent = answer.ok ? `${button.dataset.kept} ${at} UTC` : button.dataset.failed;
      changed ||= !answer.ok && answer.status !== 413;
    } catch {
      said.textContent = button.dataset.failed;
      changed = true;
    } finally {
      running = false;
      if (changed) {
        later();
      }
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  const typed = () => {
    changed = true;
    later();
  };

  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('submit', () => {
    sent = true;
    clearTimeout(timer);
  });
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save());
  addEventListener('pageshow', () => {
    sent = false;
  });
  if (changed) {
    later();
  }
})();

// Everything works without this. It lights the words of an event with its card, and tells when the record has changed.

const numbers = (element) => (element.dataset.events ?? element.dataset.event ?? '').split(' ').filter(Boolean);

function light(wanted) {
  for (const element of document.querySelectorAll('[data-events], [data-event]')) {
    element.classList.toggle('lit', numbers(element).some((number) => wanted.includes(number)));
  }
}

function lightOn(event) {
  const element = event.target.closest('[data-events], [data-event]');
  light(element ? numbers(element) : []);
}

document.addEventListener('pointerover', lightOn);
document.addEventListener('focusin', lightOn);

const live = document.getElementById('live');
if (live) {
  let first = true;
  const source = new EventSource('/api/live');
  source.addEventListener('record', (event) => {
    if (first) {
      first = false;
      return;
    }
    const state = JSON.parse(event.data);
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = 'Reload';
    live.replaceChildren(`${state.articles} articles, ${state.events} events now. `, link);
  });
  addEventListener('pagehide', () => source.close());
}

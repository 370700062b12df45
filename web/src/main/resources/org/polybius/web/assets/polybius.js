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
  let before = null;
  const source = new EventSource('/api/live');
  source.addEventListener('record', (event) => {
    // The first is what this page was made of; a connection that was lost and comes back is told again.
    before ??= event.data;
    if (event.data === before) return;
    const state = JSON.parse(event.data);
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = 'Reload';
    const words = state.importing ? 'An import goes on' : 'The record has changed';
    live.replaceChildren(`${words}: ${state.articles} articles, ${state.events} events now. `, link);
  });
  addEventListener('pagehide', () => source.close());
}

// Drawing over the timeline chooses its days; a click on a bar is a link and needs none of this.
for (const timeline of document.querySelectorAll('.timeline[data-brush]')) {
  const bars = [...timeline.querySelectorAll('.hit')];
  let from = null;
  let to = null;
  const barAt = (event) => {
    const box = timeline.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };
  const show = () => bars.forEach((bar, i) => {
    const chosen = from !== null && i >= Math.min(from, to) && i <= Math.max(from, to);
    bar.classList.toggle('chosen', chosen);
  });
  timeline.addEventListener('dragstart', (event) => event.preventDefault());
  timeline.addEventListener('pointerdown', (event) => {
    from = to = barAt(event);
  });
  timeline.addEventListener('pointermove', (event) => {
    if (from === null) return;
    to = barAt(event);
    show();
  });
  addEventListener('pointerup', () => {
    if (from !== null && from !== to) {
      const url = new URL(timeline.dataset.brush, location);
      const query = new URLSearchParams(location.search);
      query.delete('page');
      query.set('from', bars[Math.min(from, to)].dataset.from);
      query.set('to', bars[Math.max(from, to)].dataset.to);
      url.search = query;
      location.assign(url);
    }
    from = null;
    show();
  });
}

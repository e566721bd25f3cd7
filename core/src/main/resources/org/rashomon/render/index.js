(() => {
  'use strict';
  const field = id => document.getElementById(id);
  const list = document.querySelector('.events');
  const events = [...list.children].map((item, order) => ({
    item,
    order,
    words: item.textContent.toLowerCase(),
    title: item.querySelector('h2').textContent.trim(),
    conflicts: Number(item.dataset.conflicts ?? 0),
  }));
  const hits = field('tools').dataset.hits;
  const filter = () => {
    const words = field('find').value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, words: all } of events) {
      item.hidden = !words.every(word => all.includes(word));
      shown += !item.hidden;
    }
    field('hits').textContent = words.length
      ? hits.replace('{0}', shown).replace('{1}', events.length) : '';
    // What is looked for can be sent, and is still there when the reader comes back.
    history.replaceState(null, '', words.length ? `#${encodeURIComponent(words.join(' '))}` : '#');
  };
  const orders = {
    accounts: (a, b) => a.order - b.order,
    conflicts: (a, b) => b.conflicts - a.conflicts || a.order - b.order,
    title: (a, b) => a.title.localeCompare(b.title, document.documentElement.lang),
  };
  const sort = () => {
    events.sort(orders[field('order').value]);
    list.append(...events.map(({ item }) => item));
  };
  let timer;
  field('find').addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(filter, 80);
  });
  field('order').addEventListener('change', sort);
  field('tools').hidden = events.length < 2;
  try {
    field('find').value = decodeURIComponent(location.hash.slice(1));
  } catch {
    // An address that somebody mistyped.
  }
  if (field('find').value) filter();
})();

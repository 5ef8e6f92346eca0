// Follows what is ticked on the form of an entry: where such a meeting usually is, and which tasks it is about. What she
// has chosen herself stays. Without this file the server finds out on saving.
(() => {
  'use strict';
  const TOUCHING = ['kind', 'goals', 'worked', 'actions'];
  const form = document.querySelector('form[data-entry]');
  if (!form) return;
  const boxes = name => [...form.querySelectorAll(`input[name="${name}"]`)];
  const marked = name => boxes(name).filter(box => box.checked);
  const kind = () => marked('kind')[0];
  const named = form.querySelector('[data-tasks-named]');
  const byThemselves = named.textContent;
  const proposed = form.elements.proposed;
  let usual = kind()?.dataset.place;
  let ownTasks = proposed.value !== ticked();

  form.addEventListener('change', event => {
    const box = event.target;
    if (box.name === 'kind') move(box.dataset.place);
    if (box.name === 'alone' && box.checked) mark('present', box.value);
    if (box.name === 'actions' && box.checked) mark('worked', box.value);
    if (box.name === 'tasks') own();
    else if (!ownTasks && TOUCHING.includes(box.name)) follow();
    tell();
  });
  tell();

  function ticked() {
    return marked('tasks').map(task => task.value).join(' ');
  }

  // what is noted as proposed tells, here and on the server, whether the tasks still are what the page ticked
  function own() {
    ownTasks = true;
    proposed.value = '';
  }

  // the place of the meeting goes along until somebody chooses another
  function move(place) {
    const now = marked('place')[0]?.value;
    if (place && (now === usual || now === undefined)) mark('place', place);
    if (place) usual = place;
  }

  function follow() {
    const touched = [kind(), ...marked('goals'), ...marked('worked'), ...marked('actions')];
    const tasks = kind()?.value === 'MISSED' ? [] : touched.flatMap(box => (box?.dataset.tasks ?? '').split(' '));
    for (const task of boxes('tasks')) task.checked = tasks.includes(task.value);
    proposed.value = ticked();
  }

  function mark(name, value) {
    for (const box of boxes(name)) if (box.value === value) box.checked = true;
  }

  function tell() {
    const words = marked('tasks').map(task => task.parentElement.textContent.trim()).join(', ');
    named.textContent = words || byThemselves;
  }
})();

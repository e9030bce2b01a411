// A closer look at the pictures of a product. Without this, each picture links to its large version.
const gallery = document.querySelector('.gallery');
const dialog = document.querySelector('.zoom');

if (gallery && dialog && dialog.showModal) {
  const links = [...gallery.querySelectorAll('a')];
  const picture = dialog.appendChild(new Image());
  const steps = [...dialog.querySelectorAll('[data-step]')];
  let shown = 0;

  const show = index => {
    shown = (index + links.length) % links.length;
    picture.src = links[shown].href;
    picture.alt = links[shown].querySelector('img').alt;
    dialog.classList.remove('zoom-full');
  };

  const step = by => links.length > 1 && show(shown + by);

  dialog.hidden = false;
  steps.forEach(button => {
    button.hidden = links.length < 2;
    button.addEventListener('click', () => step(Number(button.dataset.step)));
  });

  links.forEach((link, index) => link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    show(index);
    dialog.showModal();
  }));

  // As it fits, or larger than the window, to be moved about in.
  picture.addEventListener('click', () => dialog.classList.toggle('zoom-full'));

  // What is neither picture nor button is the way out.
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  dialog.addEventListener('keydown', event => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by && !dialog.classList.contains('zoom-full')) {
      step(by);
    }
  });
}

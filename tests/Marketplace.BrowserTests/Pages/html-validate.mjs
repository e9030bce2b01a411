export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Buttons that send the form share a name, for only the pressed one is sent; boxes share theirs to send a list.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // Razor leaves the indentation of its own lines behind; it compresses to nothing.
    'no-trailing-whitespace': 'off',
    // Everything comes from our own origin; nothing may come from another (the Content-Security-Policy).
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

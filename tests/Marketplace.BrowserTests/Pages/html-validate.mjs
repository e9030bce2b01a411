export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Buttons that send the form share a name, for only the pressed one is sent; boxes share theirs to send a list.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // HTML's own defaults are what is meant: a field holds text, a button sends its form.
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    // Razor leaves the indentation of its own lines behind; it compresses to nothing.
    'no-trailing-whitespace': 'off',
    // The link on a number says more than the number, and may be broken there: “Complaints: telephone 12315”.
    'tel-non-breaking': 'off',
    // Everything comes from our own origin; nothing may come from another (the Content-Security-Policy).
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

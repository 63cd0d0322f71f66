function onTrack() {
  const error = new Error('m');
  error.stack = 'Error: m\n    at onTrack (function.js:99:7)\n    at run (ext:core/secret.js:1:1)\n    at /etc/passwd:1:1';
  throw error;
}

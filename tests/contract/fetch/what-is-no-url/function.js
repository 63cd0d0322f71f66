const onTrack = () => Promise.all(["/relative", "//example.com", "", undefined, "ftp://example.com/", "file:///etc/passwd", "http://"].map(
  (input) => fetch(input).then(() => "sent", ({ name, message }) => `${name}: ${message}`),
));

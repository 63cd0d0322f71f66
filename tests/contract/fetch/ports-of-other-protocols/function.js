const onTrack = () => fetch("http://example.com:25/").catch(({ name, type, message }) => [name, type, message]);

const onTrack = () => fetch("http://127.0.0.1:8080/x").catch(({ name, type, code, message }) => [name, type, code, message.includes("--allow-net")]);

const onTrack = () => fetch("http://127.0.0.1/x?token=1").catch(() => "caught");

function onTrack(event, settings) { const before = [event.x, settings.x]; event.x = 1; settings.x = "1"; return before; }

function onTrack() { try { while (true) {} } catch { return "caught"; } finally { return "finally"; } }

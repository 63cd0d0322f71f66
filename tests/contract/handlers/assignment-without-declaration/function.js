onTrack = (event) => event.userId;

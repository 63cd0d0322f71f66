const onTrack = async (event) => event.userId;

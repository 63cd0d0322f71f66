const https = 5;
const onTrack = () => https;

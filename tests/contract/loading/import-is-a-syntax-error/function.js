import fs from 'fs';
function onTrack() {}

const describe = ({ name, type, code, message }) => ({ name, type, code, message });

const onTrack = (event, { url }) => fetch(`${url}/hang`, { timeout: 30 }).catch(describe);

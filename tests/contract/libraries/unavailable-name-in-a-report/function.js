const { BigQuery } = google.cloud.bigquery;

async function onTrack() {}

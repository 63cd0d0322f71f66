const uses = [(it) => it.Client, (it) => it(), (it) => new it(), (it) => { it.x = 1; }, (it) => `${it}`];

async function onTrack() {
  const all = {"google.cloud.automl": google.cloud.automl, "google.cloud.bigquery": google.cloud.bigquery, "google.cloud.datastore": google.cloud.datastore, "google.cloud.firestore": google.cloud.firestore, "google.cloud.functions": google.cloud.functions, "google.cloud.pubsub": google.cloud.pubsub, "google.cloud.storage": google.cloud.storage, "google.cloud.tasks": google.cloud.tasks, "azure.eventHubs": azure.eventHubs, "azure.identity": azure.identity, "azure.synapse": azure.synapse, "jsftp": jsftp, "akeylessLabs.akeyless": akeylessLabs.akeyless, "akeylessLabs.akeylessCloudId": akeylessLabs.akeylessCloudId, "oneSignal.oneSignal": oneSignal.oneSignal, "pg.pg": pg.pg, "snowflakesdk.snowflakesdk": snowflakesdk.snowflakesdk, "clickHouseClient.clickHouseClient": clickHouseClient.clickHouseClient, "sentrylib.sentry": sentrylib.sentry};
  return Object.entries(all).map(([name, it]) => {
    const messages = uses.map((use) => {
      try {
        use(it);
      } catch (error) {
        return error instanceof Error ? error.message : "no error";
      }
    });
    const [message] = messages;
    if (messages.some((other) => other !== message)) return messages;
    return message.startsWith(`${name} is not available in Tidegate: `) && message.length > name.length + 60 ? name : message;
  });
}

//! `tidegate aws local`.

use crate::args::AwsLocalArgs;
use crate::engine::start_local;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Progress, Screen, Written, visible};
use crate::signals::Signals;

/// Serves until SIGINT or SIGTERM, which is how this ends well.
pub(crate) async fn serve(args: AwsLocalArgs) -> Result<Exit, CliError> {
    let mut signals = Signals::new()?;
    let aws = start_local(&args.config, &args.root, args.port).await?;
    let endpoint = aws.endpoint().as_str().trim_end_matches('/').to_owned();
    let credentials = aws.credentials();
    let text = format!(
        "S3 and STS are served on {endpoint} from {}, until Ctrl-C.\n\
         \n\
         For the AWS CLI, the SDKs, and `tidegate run --aws {endpoint}`:\n\
         \n  \
           export AWS_ENDPOINT_URL={endpoint}\n  \
           export AWS_REGION={}\n  \
           export AWS_ACCESS_KEY_ID={}\n  \
           export AWS_SECRET_ACCESS_KEY={}\n",
        visible(&aws.root().display().to_string()),
        visible(aws.region()),
        visible(&credentials.access_key_id),
        visible(credentials.secret_access_key.expose()),
    );
    // It serves on, whether anybody reads this or not.
    let (Written::Yes | Written::Closed) = Screen::new(Progress::none()).write(&text)?;
    signals.next().await;
    aws.shutdown().await;
    Ok(Exit::Done)
}

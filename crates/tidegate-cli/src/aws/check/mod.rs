//! `tidegate aws check`: tries out what a role's policies say, through the machinery that functions' requests take.

mod bucket;
mod client;
mod report;
mod role;

use crate::args::AwsCheckArgs;
use crate::config::{AwsChoice, SecretText, aws_of_folder, check_external_id};
use crate::engine::reach;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Progress, Screen, Written};
use client::Client;
use report::Report;

pub(super) async fn check(args: AwsCheckArgs) -> Result<Exit, CliError> {
    let mut aws = aws_of_folder(args.folder.as_deref())?;
    aws.apply(&args.aws);
    if aws.choice == AwsChoice::Off {
        return Err(CliError::NothingToCheck);
    }
    let external_id = match (&args.external_id, &args.external_id_env) {
        (Some(id), _) => id.clone(),
        (None, variable) => {
            let variable = SecretText::Env(variable.clone().unwrap_or_default());
            let id = variable.resolve("--external-id-env")?;
            check_external_id(&id).map_err(CliError::ExternalId)?;
            id
        }
    };
    let reached = reach(&aws).await?;
    let functions = reached.options.roles.clone();
    let client = Client::new(reached.options)?;

    let mut report = Report::new(&args.role_arn);
    let session = role::check(
        &client,
        &mut report,
        &functions,
        &args.role_arn,
        &external_id,
    )
    .await?;
    if let Some(bucket) = &args.bucket {
        match session {
            Some(session) => bucket::check(&client, &mut report, &session, bucket, &args).await?,
            None => report.skip_bucket(bucket),
        }
    }
    let text = if args.json {
        report.json()
    } else {
        report.text()
    };
    let (Written::Yes | Written::Closed) = Screen::new(Progress::none()).write(&text)?;
    // Its connections end first, so that the local AWS need not wait for them.
    drop(client);
    if let Some(local) = reached.local {
        local.shutdown().await;
    }
    Ok(report.exit())
}

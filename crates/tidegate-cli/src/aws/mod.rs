//! `tidegate aws`.

mod check;
mod local;
mod random;
mod trust_policy;

use crate::args::AwsCommand;
use crate::error::CliError;
use crate::exit::Exit;

pub(crate) async fn aws(command: AwsCommand) -> Result<Exit, CliError> {
    match command {
        AwsCommand::Local(args) => local::serve(args).await,
        AwsCommand::TrustPolicy(args) => trust_policy::print(&args),
        AwsCommand::Check(args) => check::check(*args).await,
    }
}

//! S3 and STS on a folder: the AWS of development and of tests.
//!
//! [`LocalAws::start`] serves both on `http://127.0.0.1:PORT`. Requests are signed as for AWS; roles have trust policies and
//! permission policies, which are evaluated; temporary credentials expire. Objects are plain files.
//!
//! ```no_run
//! # async fn example() -> Result<(), tidegate_aws_local::LocalAwsError> {
//! use tidegate_aws_local::{Config, LocalAws, Options};
//!
//! let config = Config::from_file("aws-local.toml")?;
//! let aws = LocalAws::start(Options { root: "data".into(), config, ..Options::default() }).await?;
//! let endpoint = aws.endpoint().as_str();
//! # let _ = endpoint;
//! aws.shutdown().await;
//! # Ok(())
//! # }
//! ```

mod config;
mod error;
mod identity;
mod policy;
mod s3;
mod server;
mod store;
mod sts;

pub use config::{BucketConfig, CallerConfig, Config, RoleConfig, Secret};
pub use error::LocalAwsError;
pub use server::{Credentials, LocalAws, Options, RequestObserver, RequestRecord};

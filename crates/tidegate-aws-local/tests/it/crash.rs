//! What is left when the process is killed in the middle of its work.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use md5::{Digest, Md5};
use tidegate_aws_local::{Config, LocalAws, Options};

use crate::support::Server;

const ROOT_VARIABLE: &str = "TIDEGATE_CRASH_TEST_ROOT";

/// Objects begin with their key and length, and their metadata have the length too.
fn content(key: &str, version: usize) -> Vec<u8> {
    // Through memory, and through a file in several pieces.
    let length = if version.is_multiple_of(5) {
        700_000
    } else {
        200 + version % 1000
    };
    let mut content = format!("{key}:{length}:").into_bytes();
    content.resize(length, (version % 256) as u8);
    content
}

/// Not a test by itself: the process that is killed.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "runs as a child process of the test below"]
async fn child_that_writes_until_it_is_killed() {
    let Some(root) = std::env::var_os(ROOT_VARIABLE) else {
        return;
    };
    let config = "[[buckets]]\nname = \"events\"\n[[callers]]\nname = \"host\"\naccess_key_id = \"AKIATESTTESTTESTTEST\"\nsecret_access_key = \"a-secret-for-tests\"";
    let config = Config::from_toml(config, "").expect("valid");
    let aws = LocalAws::start(Options {
        root: PathBuf::from(root),
        config,
        ..Options::default()
    })
    .await
    .expect("started");
    let client = aws_sdk_s3::Client::from_conf(
        aws_sdk_s3::Config::builder()
            .behavior_version(aws_sdk_s3::config::BehaviorVersion::latest())
            .http_client(crate::client::TestClient::new())
            .endpoint_url(aws.endpoint().as_str())
            .force_path_style(true)
            .region(aws_sdk_s3::config::Region::new("us-east-1"))
            .credentials_provider(aws_credential_types::Credentials::from_keys(
                "AKIATESTTESTTESTTEST",
                "a-secret-for-tests",
                None,
            ))
            .build(),
    );
    let writers: Vec<_> = (0..4usize)
        .map(|writer| {
            let client = client.clone();
            tokio::spawn(async move {
                // The parent kills long before; the bound keeps a lost child from going on for ever.
                for version in 0..20_000 {
                    let key = format!("{writer}/{}", version % 40);
                    let content = content(&key, version);
                    let put = client
                        .put_object()
                        .bucket("events")
                        .key(&key)
                        .metadata("length", content.len().to_string());
                    put.body(content.into()).send().await.expect("written");
                    if version.is_multiple_of(7) {
                        client
                            .delete_object()
                            .bucket("events")
                            .key(&key)
                            .send()
                            .await
                            .expect("removed");
                    }
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("done");
    }
}

fn start_child(root: &Path) -> Child {
    Command::new(std::env::current_exe().expect("this program"))
        .args([
            "--exact",
            "crash::child_that_writes_until_it_is_killed",
            "--ignored",
        ])
        .env(ROOT_VARIABLE, root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child")
}

fn count_files(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| {
            if entry.path().is_dir() {
                count_files(&entry.path())
            } else {
                1
            }
        })
        .sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_kill_every_object_is_whole_or_absent() {
    let mut server = Server::start().await;
    let root = server.root().to_owned();
    for round in 0..4u64 {
        let mut child = start_child(&root);
        // Until it writes, and then for a while that is another one each time.
        while count_files(&root.join("events")) < 20 * (usize::try_from(round).expect("small") + 1)
        {
            assert!(
                child.try_wait().expect("a state").is_none(),
                "the child ended by itself"
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tokio::time::sleep(Duration::from_millis(137 * round)).await;
        child.kill().expect("killed");
        child.wait().expect("ended");

        server = server.restart().await;
        let s3 = server.s3();
        let list = s3
            .list_objects_v2()
            .bucket("events")
            .send()
            .await
            .expect("listed");
        assert!(!list.contents().is_empty());
        for object in list.contents() {
            let key = object.key().expect("a key");
            let get = s3
                .get_object()
                .bucket("events")
                .key(key)
                .send()
                .await
                .expect(key);
            let length = get
                .metadata()
                .expect("metadata")
                .get("length")
                .cloned()
                .expect("its own metadata");
            let etag = get.e_tag().expect("an ETag").to_owned();
            let content = get.body.collect().await.expect(key).to_vec();
            assert_eq!(object.e_tag(), Some(etag.as_str()));
            assert_eq!(
                etag,
                format!("\"{}\"", hex::encode(Md5::digest(&content))),
                "{key}"
            );
            assert_eq!(length, content.len().to_string(), "{key}");
            assert!(
                content.starts_with(format!("{key}:{length}:").as_bytes()),
                "{key}"
            );
        }
        // Only this process's folder and lock are left, without files in the folder.
        let temporary = root.join(".tidegate-local/tmp");
        assert_eq!(fs::read_dir(&temporary).expect("a folder").count(), 2);
        assert_eq!(count_files(&temporary), 1);
        // A kill between a rename and the removal of what it replaced may leave one for each writer behind.
        let metadata = count_files(&root.join(".tidegate-local/meta"));
        let most = list.contents().len() + 4 * (usize::try_from(round).expect("small") + 1);
        assert!(metadata <= most, "{metadata} of at most {most}");
    }
}

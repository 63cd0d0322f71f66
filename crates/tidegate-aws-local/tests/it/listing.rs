use aws_sdk_s3::operation::list_objects_v2::ListObjectsV2Output;
use aws_sdk_s3::types::EncodingType;

use crate::support::{Server, assert_failure};

const KEYS: [&str; 10] = [
    "a",
    "a-",
    "a/",
    "a/1",
    "a/2",
    "a/b/3",
    "a0",
    "b/1",
    "c",
    "d e/\u{e9}",
];

async fn filled() -> Server {
    let server = Server::start().await;
    for key in KEYS {
        server.put(key, key).await;
    }
    server
}

fn keys(output: &ListObjectsV2Output) -> Vec<&str> {
    output
        .contents()
        .iter()
        .filter_map(|object| object.key())
        .collect()
}

fn prefixes(output: &ListObjectsV2Output) -> Vec<&str> {
    output
        .common_prefixes()
        .iter()
        .filter_map(|prefix| prefix.prefix())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_come_in_the_order_of_their_bytes() {
    let server = filled().await;
    let list = server
        .s3()
        .list_objects_v2()
        .bucket("events")
        .send()
        .await
        .expect("listed");
    assert_eq!(keys(&list), KEYS);
    assert_eq!(
        (list.key_count(), list.is_truncated(), list.max_keys()),
        (Some(10), Some(false), Some(1000))
    );
    let first = &list.contents()[0];
    assert_eq!(
        (first.size(), first.e_tag()),
        (Some(1), Some("\"0cc175b9c0f1b6a831c399e269772661\""))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn prefix_and_delimiter_make_folders() {
    let server = filled().await;
    let s3 = server.s3();
    let list = |prefix: &str, delimiter: &str| {
        s3.list_objects_v2()
            .bucket("events")
            .prefix(prefix)
            .delimiter(delimiter)
    };
    for (prefix, delimiter, expected_keys, expected_prefixes) in [
        (
            "",
            "/",
            &["a", "a-", "a0", "c"][..],
            &["a/", "b/", "d e/"][..],
        ),
        ("a", "/", &["a", "a-", "a0"], &["a/"]),
        ("a/", "/", &["a/", "a/1", "a/2"], &["a/b/"]),
        ("a/b", "/", &[], &["a/b/"]),
        ("a/b/", "/", &["a/b/3"], &[]),
        ("a/b/3", "/", &["a/b/3"], &[]),
        ("x", "/", &[], &[]),
        ("a/x/y", "/", &[], &[]),
        (
            "",
            "b",
            &["a", "a-", "a/", "a/1", "a/2", "a0", "c", "d e/\u{e9}"],
            &["a/b", "b"],
        ),
        (
            "",
            "/1",
            &["a", "a-", "a/", "a/2", "a/b/3", "a0", "c", "d e/\u{e9}"],
            &["a/1", "b/1"],
        ),
    ] {
        let output = list(prefix, delimiter).send().await.expect("listed");
        assert_eq!(
            (keys(&output).as_slice(), prefixes(&output).as_slice()),
            (expected_keys, expected_prefixes),
            "{prefix} {delimiter}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_any_size_add_up_to_the_whole() {
    let server = filled().await;
    let s3 = server.s3();
    for size in 1..=10 {
        for delimiter in [None, Some("/")] {
            let mut names = Vec::new();
            let mut token = None;
            loop {
                let call = s3
                    .list_objects_v2()
                    .bucket("events")
                    .max_keys(size)
                    .set_continuation_token(token);
                let page = call
                    .set_delimiter(delimiter.map(str::to_owned))
                    .send()
                    .await
                    .expect("a page");
                assert!(page.key_count() <= Some(size));
                names.extend(
                    keys(&page)
                        .into_iter()
                        .chain(prefixes(&page))
                        .map(str::to_owned),
                );
                token = page.next_continuation_token().map(str::to_owned);
                assert_eq!(page.is_truncated(), Some(token.is_some()));
                if token.is_none() {
                    break;
                }
            }
            names.sort_unstable();
            let expected: &[&str] = if delimiter.is_some() {
                &["a", "a-", "a/", "a0", "b/", "c", "d e/"]
            } else {
                &KEYS
            };
            assert_eq!(names, expected, "{size} {delimiter:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_version_pages_by_markers() {
    let server = filled().await;
    let s3 = server.s3();
    let mut names = Vec::new();
    let mut marker = None;
    loop {
        let page = s3
            .list_objects()
            .bucket("events")
            .delimiter("/")
            .max_keys(2)
            .set_marker(marker);
        let page = page.send().await.expect("a page");
        names.extend(
            page.contents()
                .iter()
                .filter_map(|object| object.key().map(str::to_owned)),
        );
        names.extend(
            page.common_prefixes()
                .iter()
                .filter_map(|prefix| prefix.prefix().map(str::to_owned)),
        );
        marker = page.next_marker().map(str::to_owned);
        if marker.is_none() {
            break;
        }
    }
    names.sort_unstable();
    assert_eq!(names, ["a", "a-", "a/", "a0", "b/", "c", "d e/"]);
    let after = s3
        .list_objects()
        .bucket("events")
        .marker("a0")
        .send()
        .await
        .expect("listed");
    assert_eq!(after.contents()[0].key(), Some("b/1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn start_after_and_odd_parameters() {
    let server = filled().await;
    let s3 = server.s3();
    let after = s3
        .list_objects_v2()
        .bucket("events")
        .start_after("a/2")
        .send()
        .await
        .expect("listed");
    assert_eq!(keys(&after), ["a/b/3", "a0", "b/1", "c", "d e/\u{e9}"]);
    let none = s3
        .list_objects_v2()
        .bucket("events")
        .max_keys(0)
        .send()
        .await
        .expect("listed");
    assert_eq!(
        (none.key_count(), none.is_truncated()),
        (Some(0), Some(false))
    );
    let encoded = s3
        .list_objects_v2()
        .bucket("events")
        .prefix("d ")
        .encoding_type(EncodingType::Url)
        .send()
        .await;
    assert_eq!(keys(&encoded.expect("listed")), ["d%20e/%C3%A9"]);
    let wrong = s3
        .list_objects_v2()
        .bucket("events")
        .continuation_token("!")
        .send()
        .await;
    assert_failure(wrong, 400, "InvalidArgument");
    assert_failure(
        s3.list_objects_v2()
            .bucket("events")
            .max_keys(-1)
            .send()
            .await,
        400,
        "InvalidArgument",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn empty_folders_are_not_listed() {
    let server = Server::start().await;
    std::fs::create_dir_all(server.object_path("empty/inside")).expect("made");
    let s3 = server.s3();
    let list = s3
        .list_objects_v2()
        .bucket("events")
        .delimiter("/")
        .send()
        .await
        .expect("listed");
    assert_eq!(list.key_count(), Some(0));
    s3.delete_bucket()
        .bucket("events")
        .send()
        .await
        .expect("nothing in it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_folder_is_listed_as_it_is_now() {
    let server = Server::start().await;
    let s3 = server.s3();
    std::fs::create_dir(server.object_path("many")).expect("made");
    for index in 0..2500 {
        std::fs::write(server.object_path(&format!("many/{index:05}")), "x").expect("written");
    }
    // As if it had been filled some time ago, so that it may be remembered.
    let folder = std::fs::File::open(server.object_path("many")).expect("opened");
    folder
        .set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(60))
        .expect("set");
    let first = s3
        .list_objects_v2()
        .bucket("events")
        .prefix("many/")
        .send()
        .await
        .expect("listed");
    assert_eq!(
        (first.key_count(), keys(&first)[999]),
        (Some(1000), "many/00999")
    );
    let token = first.next_continuation_token().expect("more");
    let second = || {
        s3.list_objects_v2()
            .bucket("events")
            .prefix("many/")
            .continuation_token(token)
    };
    assert_eq!(
        keys(&second().send().await.expect("listed"))[0],
        "many/01000"
    );

    server.put("many/009995", "new").await;
    s3.delete_object()
        .bucket("events")
        .key("many/01000")
        .send()
        .await
        .expect("removed");
    let page = second().send().await.expect("listed");
    assert_eq!(keys(&page)[..2], ["many/009995", "many/01001"]);
    let last = second()
        .start_after("many/02400")
        .send()
        .await
        .expect("listed");
    assert_eq!(
        keys(&last)[0],
        "many/009995",
        "a token counts, not the start"
    );
    let inside = s3
        .list_objects_v2()
        .bucket("events")
        .prefix("many/0240")
        .send()
        .await
        .expect("listed");
    assert_eq!(keys(&inside).len(), 10);
}

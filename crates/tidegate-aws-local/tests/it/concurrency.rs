//! Many requests about one object.

use crate::support::Server;

#[tokio::test(flavor = "multi_thread")]
async fn of_many_writers_of_one_object_one_wins_whole() {
    let server = Server::start().await;
    let s3 = server.s3();
    let writers = (0..64u8).map(|index| {
        let s3 = s3.clone();
        tokio::spawn(async move {
            // Some stay in memory, some go through a file.
            let content = vec![
                index;
                if index.is_multiple_of(4) {
                    400_000
                } else {
                    1000
                }
            ];
            let put = s3
                .put_object()
                .bucket("events")
                .key("one")
                .metadata("writer", index.to_string());
            put.body(content.into()).send().await.expect("written");
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("done");
    }
    let get = s3
        .get_object()
        .bucket("events")
        .key("one")
        .send()
        .await
        .expect("found");
    let winner: u8 = get.metadata().expect("metadata")["writer"]
        .parse()
        .expect("a number");
    let content = get.body.collect().await.expect("a body").to_vec();
    assert!(content.iter().all(|byte| *byte == winner));
    assert_eq!(
        content.len(),
        if winner.is_multiple_of(4) {
            400_000
        } else {
            1000
        }
    );
    assert_eq!(server.meta_files(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_one_version_or_the_other_while_it_is_replaced() {
    let server = Server::start().await;
    let s3 = server.s3();
    server.put("k", vec![0; 10]).await;
    let writer = tokio::spawn({
        let s3 = s3.clone();
        async move {
            for index in 1..200u8 {
                let put = s3
                    .put_object()
                    .bucket("events")
                    .key("k")
                    .metadata("version", index.to_string());
                put.body(vec![index; 10].into())
                    .send()
                    .await
                    .expect("written");
            }
        }
    });
    while !writer.is_finished() {
        let get = s3
            .get_object()
            .bucket("events")
            .key("k")
            .send()
            .await
            .expect("always there");
        let version = get
            .metadata()
            .and_then(|metadata| metadata.get("version"))
            .map_or("0", String::as_str)
            .to_owned();
        let content = get.body.collect().await.expect("a body").to_vec();
        assert_eq!(content, vec![version.parse::<u8>().expect("a number"); 10]);
    }
    writer.await.expect("done");
}

"""Makes AWS calls through botocore, a client that shares nothing with Tidegate's.

Reads a call a line from standard input, as JSON: {"service", "operation" (as botocore's methods are named), "region"
(us-east-1 if absent), "parameters"}, with policy documents written as the objects that they are. Writes a line for
each, {"answer": ...} with bytes in base64, or {"error": text}.
Usage: calls.py ENDPOINT ACCESS_KEY_ID SECRET_ACCESS_KEY
"""

import base64
import json
import sys

import botocore.config
import botocore.session
from botocore.exceptions import BotoCoreError, ClientError

endpoint, access_key_id, secret_access_key = sys.argv[1:]
session = botocore.session.get_session()
config = botocore.config.Config(proxies={}, retries={"max_attempts": 0}, s3={"addressing_style": "path"})
clients = {}


def client(service, region):
    if (service, region) not in clients:
        clients[service, region] = session.create_client(
            service,
            region_name=region,
            endpoint_url=endpoint,
            aws_access_key_id=access_key_id,
            aws_secret_access_key=secret_access_key,
            config=config,
        )
    return clients[service, region]


def call(service, operation, parameters, region="us-east-1"):
    parameters = {
        name: json.dumps(value) if name.endswith("PolicyDocument") else value for name, value in parameters.items()
    }
    return getattr(client(service, region), operation)(**parameters)


def plain(value):
    if hasattr(value, "read"):
        return base64.b64encode(value.read()).decode()
    return value.isoformat()


for line in sys.stdin:
    try:
        answer = {"answer": call(**json.loads(line))}
    except (BotoCoreError, ClientError) as error:
        answer = {"error": str(error)}
    print(json.dumps(answer, default=plain), flush=True)

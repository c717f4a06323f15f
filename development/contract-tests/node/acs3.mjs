// ECI through the typed client of the present generation, which signs with ACS3-HMAC-SHA256 and sends everything in the
// query, and E-HPC Instant, which has no typed client here, through the generic call below it.
import eci from '@alicloud/eci20180808';
import openapi from '@alicloud/openapi-client';
import util from '@alicloud/openapi-util';
import tea from '@alicloud/tea-util';

export const name = 'eci20180808 2 on openapi-client';

export function connect(endpoint, accessKeyId, accessKeySecret) {
  const config = new openapi.Config({ accessKeyId, accessKeySecret, endpoint: endpoint.host, protocol: 'http' });
  const client = new eci.default(config);
  return {
    create: async (cache) =>
      (await client.createImageCache(new eci.CreateImageCacheRequest(withModels(cache)))).body.imageCacheId,
    describe: async (filter) =>
      (await client.describeImageCaches(new eci.DescribeImageCachesRequest(filter))).body.imageCaches,
    update: (change) => client.updateImageCache(new eci.UpdateImageCacheRequest(change)),
    remove: (which) => client.deleteImageCache(new eci.DeleteImageCacheRequest(which)),
    commit: async ({ image, ...container }) =>
      (
        await client.commitContainer(
          new eci.CommitContainerRequest({ ...container, image: new eci.CommitContainerRequestImage(image) }),
        )
      ).body.taskId,
    commitTasks: async (filter) =>
      (await client.describeCommitContainerTask(new eci.DescribeCommitContainerTaskRequest(filter))).body.commitTasks,
    ehpc: (action, parameters) => ehpc(client, action, parameters),
  };
}

export const codeOf = (refusal) => refusal.code;

function withModels({ imageRegistryCredential, ...cache }) {
  return {
    ...cache,
    imageRegistryCredential: imageRegistryCredential.map(
      (login) => new eci.CreateImageCacheRequestImageRegistryCredential(login),
    ),
  };
}

async function ehpc(client, action, parameters) {
  const call = new openapi.Params({
    action,
    version: '2023-07-01',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const request = new openapi.OpenApiRequest({ query: util.default.query(parameters) });
  return (await client.callApi(call, request, new tea.RuntimeOptions({}))).body;
}

// ECI through the client of the generation before, which signs the older way and sends everything in the body. It has
// types for three operations; the others go through its generic call.
import eci from 'eci20180808-rpc';
import rpc from '@alicloud/rpc-client';
import tea from '@alicloud/tea-util';

export const name = 'eci20180808 1 on rpc-client';

export function connect(endpoint, accessKeyId, accessKeySecret) {
  const config = new rpc.Config({
    accessKeyId,
    accessKeySecret,
    endpoint: endpoint.host,
    protocol: 'http',
    regionId: 'cn-hangzhou',
  });
  const client = new eci.default(config);
  const call = (action, parameters) =>
    client.doRequest(action, 'HTTP', 'POST', '2018-08-08', 'AK', null, parameters, new tea.RuntimeOptions({}));
  return {
    create: async (cache) =>
      (await client.createImageCache(new eci.CreateImageCacheRequest(withModels(cache)))).imageCacheId,
    describe: async (filter) =>
      (await client.describeImageCaches(new eci.DescribeImageCachesRequest(filter))).imageCaches,
    update: (change) => call('UpdateImageCache', onTheWire(change)),
    remove: (which) => client.deleteImageCache(new eci.DeleteImageCacheRequest(which)),
    commit: async (container) => (await call('CommitContainer', onTheWire(container))).TaskId,
    commitTasks: async (filter) =>
      (await call('DescribeCommitContainerTask', onTheWire(filter))).CommitTasks.map((task) => ({
        taskId: task.TaskId,
        taskStatus: task.TaskStatus,
      })),
  };
}

// This client adds "Error" to the code of the server.
export const codeOf = (refusal) => refusal.code.replace(/Error$/, '');

function withModels({ imageRegistryCredential, ...cache }) {
  return {
    ...cache,
    imageRegistryCredential: imageRegistryCredential.map(
      (login) => new eci.CreateImageCacheRequestImageRegistryCredential(login),
    ),
  };
}

function onTheWire(value) {
  if (Array.isArray(value) || typeof value !== 'object') {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key[0].toUpperCase() + key.slice(1), onTheWire(part)]),
  );
}

package io.github.alicloudimages.benchmarks.peers.classic;

import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.eci.model.v20180808.CreateImageCacheRequest;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import io.github.alicloudimages.benchmarks.harness.Input;
import io.github.alicloudimages.benchmarks.harness.Subject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The older official client. Its model has 12 of the parameters; the others are set as its users would have to. */
public final class ClassicSubject implements Subject {

    private final String host;
    private final DefaultAcsClient client;

    public ClassicSubject(URI server) {
        host = server.getAuthority();
        client = new DefaultAcsClient(
                DefaultProfile.getProfile("cn-hangzhou", Input.ACCESS_KEY_ID, Input.ACCESS_KEY_SECRET));
    }

    @Override
    public void call() throws Exception {
        CreateImageCacheRequest request = request(Input.createImageCache());
        if (client.getAcsResponse(request).getImageCacheId() == null) {
            throw new IllegalStateException("An answer without an id");
        }
    }

    private CreateImageCacheRequest request(Map<String, Object> input) {
        CreateImageCacheRequest request = new CreateImageCacheRequest();
        request.setSysEndpoint(host);
        request.setSysProtocol(ProtocolType.HTTP);
        request.setZoneId((String) input.get("ZoneId"));
        request.setSecurityGroupId((String) input.get("SecurityGroupId"));
        request.setVSwitchId((String) input.get("VSwitchId"));
        request.setImageCacheName((String) input.get("ImageCacheName"));
        request.setImages(strings(input.get("Image")));
        request.setImageCacheSize((Integer) input.get("ImageCacheSize"));
        request.setRetentionDays((Integer) input.get("RetentionDays"));
        request.setEipInstanceId((String) input.get("EipInstanceId"));
        request.setResourceGroupId((String) input.get("ResourceGroupId"));
        request.setClientToken((String) input.get("ClientToken"));
        request.setImageRegistryCredentials(credentials((List<?>) input.get("ImageRegistryCredential")));
        for (String further : FURTHER) {
            request.putQueryParameter(further, input.get(further));
        }
        putAll(request, "Tag", (List<?>) input.get("Tag"));
        putAll(request, "AcrRegistryInfo", (List<?>) input.get("AcrRegistryInfo"));
        return request;
    }

    private static final List<String> FURTHER = List.of(
            "AutoMatchImageCache",
            "Flash",
            "Annotations",
            "PlainHttpRegistry",
            "InsecureRegistry",
            "StandardCopyCount",
            "FlashCopyCount",
            "EliminationStrategy",
            "OsType");

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        for (Object element : (List<?>) list) {
            strings.add((String) element);
        }
        return strings;
    }

    private static List<CreateImageCacheRequest.ImageRegistryCredential> credentials(List<?> input) {
        List<CreateImageCacheRequest.ImageRegistryCredential> credentials = new ArrayList<>();
        for (Object element : input) {
            Map<?, ?> members = (Map<?, ?>) element;
            CreateImageCacheRequest.ImageRegistryCredential credential =
                    new CreateImageCacheRequest.ImageRegistryCredential();
            credential.setServer((String) members.get("Server"));
            credential.setUserName((String) members.get("UserName"));
            credential.setPassword((String) members.get("Password"));
            credentials.add(credential);
        }
        return credentials;
    }

    private static void putAll(CreateImageCacheRequest request, String name, List<?> structures) {
        for (int i = 0; i < structures.size(); i++) {
            for (Map.Entry<?, ?> member : ((Map<?, ?>) structures.get(i)).entrySet()) {
                String path = name + '.' + (i + 1) + '.' + member.getKey();
                if (member.getValue() instanceof List<?> values) {
                    for (int j = 0; j < values.size(); j++) {
                        request.putQueryParameter(path + '.' + (j + 1), values.get(j));
                    }
                } else {
                    request.putQueryParameter(path, member.getValue());
                }
            }
        }
    }

    @Override
    public void close() {
        client.shutdown();
    }
}

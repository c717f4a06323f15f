package io.github.alicloudimages.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "UpdateFailed, UPDATE_FAILED",
        "VM, VM",
        "LRU, LRU",
        "Ready, READY",
        "OperationDenied.NoStock, OPERATION_DENIED_NO_STOCK",
        "SecurityRisk.3DVerification, SECURITY_RISK_3D_VERIFICATION",
        "InvalidVSwitchId.IpNotEnough, INVALID_VSWITCH_ID_IP_NOT_ENOUGH",
        "InvalidParameter.CPU.Memory, INVALID_PARAMETER_CPU_MEMORY",
        "IsACRRegistry, IS_ACR_REGISTRY",
        "containerRepositoryAuthorizationFailed, CONTAINER_REPOSITORY_AUTHORIZATION_FAILED",
        "Throttling.Vcpu.PerDay, THROTTLING_VCPU_PER_DAY",
        "x86_64, X86_64"
    })
    void aConstantIsTheWordsOfTheTextInCapitals(String text, String constant) {
        assertThat(Names.constant(text)).isEqualTo(constant);
    }

    @Test
    void aMethodIsTheOperationWithASmallLetter() {
        assertThat(Names.method("CreateImageCache")).isEqualTo("createImageCache");
    }
}

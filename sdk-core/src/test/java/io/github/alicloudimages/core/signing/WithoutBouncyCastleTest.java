package io.github.alicloudimages.core.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alicloudimages.core.error.ConfigurationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The package as it is seen where Bouncy Castle is not on the class path. */
class WithoutBouncyCastleTest {

    private final URLClassLoader loader = new Isolated();

    @AfterEach
    void stop() throws IOException {
        loader.close();
    }

    @Test
    void sm3_is_refused_at_once_with_the_name_of_the_artifact() {
        for (int time = 0; time < 2; time++) {
            Throwable thrown = catchThrowableOfType(InvocationTargetException.class, () -> signerOf("ACS3_HMAC_SM3"))
                    .getTargetException();

            assertThat(thrown.getClass().getName()).isEqualTo(ConfigurationException.class.getName());
            assertThat(thrown).hasMessageContaining("org.bouncycastle:bcprov-jdk18on");
            assertThat(thrown).hasCauseInstanceOf(LinkageError.class);
        }
    }

    @Test
    void the_other_algorithms_do_not_need_it() throws ReflectiveOperationException {
        for (String algorithm : new String[] {"ACS3_HMAC_SHA256", "ACS3_RSA_SHA256"}) {
            Object signer = signerOf(algorithm);
            Method hashHex = signer.getClass().getMethod("hashHex", byte[].class);

            assertThat(hashHex.invoke(signer, (Object) new byte[0]))
                    .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }
    }

    /** What {@code RequestSigner.of} gives there. */
    private Object signerOf(String algorithm) throws ReflectiveOperationException {
        Class<?> algorithms = loader.loadClass(SignatureAlgorithm.class.getName());
        Class<?> signers = loader.loadClass(RequestSigner.class.getName());
        Object constant = algorithms.getMethod("valueOf", String.class).invoke(null, algorithm);
        return signers.getMethod("of", algorithms).invoke(null, constant);
    }

    /** Loads this library anew and everything else from where it was, without Bouncy Castle. */
    private static final class Isolated extends URLClassLoader {

        private static final String LIBRARY = "io.github.alicloudimages.";
        private static final String HIDDEN = "org.bouncycastle.";

        private Isolated() {
            super(new URL[] {
                RequestSigner.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(HIDDEN)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(LIBRARY)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
